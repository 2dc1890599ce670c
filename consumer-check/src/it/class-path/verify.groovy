def output = new File(basedir, 'target/output.txt').readLines('UTF-8')
assert output == ['山田 [user] true', 'ANTLR 4.9.3 2', 'true']
