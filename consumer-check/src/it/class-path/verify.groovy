def output = new File(basedir, 'target/output.txt').readLines('UTF-8')
assert output == ['[{"id":"認知"},{"id":"検討"}]', 'ANTLR 4.9.3 2']
