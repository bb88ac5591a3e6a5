String log = new File(basedir, 'build.log').text

assert log.contains('1 template, 1 resource')
assert !log.contains('[ERROR]')
assert new File(basedir, 'target/dutyline/dutyline.json').text.contains('"address": "Bastion"')
