String log = new File(basedir, 'build.log').text

assert log =~ /\[ERROR\] infra\/bastion\.yaml:13:11 Bastion: /
assert log =~ /\[WARNING\] infra\/bastion\.yaml:13:11 Bastion: /
assert log.contains('"severe"')
assert log.contains('"strcit"')
