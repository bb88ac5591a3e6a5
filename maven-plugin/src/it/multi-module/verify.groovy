String log = new File(basedir, 'build.log').text

assert log.count('3 templates, 3 resources') == 3
assert log.findAll(/\[ERROR\] network\/infra\/bastion\.yaml:13:11 Bastion: .*security-group-no-open-ssh/).size() == 3
assert new File(basedir, 'target/dutyline/dutyline.json').exists()
assert !new File(basedir, 'network/target/dutyline').exists()
assert new File(basedir, 'storage/target/dutyline/dutyline.json').exists()
