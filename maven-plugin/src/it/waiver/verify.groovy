String log = new File(basedir, 'build.log').text

assert log =~ /Duties: .*\bwaived\b/
assert !(log =~ /Bastion: /)
assert new File(basedir, 'target/dutyline/dutyline.json').text.contains('A honeypot is meant to be found')
