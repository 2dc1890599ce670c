def output = new File(basedir, 'target/output.txt').readLines('UTF-8')
assert output == ['journey 導入 {', '  status published', '}', '', 'phase 認知', 'true', 'io.github.journeydsl.dsl', '認知', 'true']
