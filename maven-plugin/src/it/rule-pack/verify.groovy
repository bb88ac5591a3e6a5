String log = new File(basedir, 'build.log').text

// Judged by the rules of the pack beside those built in.
assert log =~ /\[ERROR\] infra\/bastion\.yaml:3:\d+ Bastion: .*acme-security-group-names-owner\]/
assert new File(basedir, 'target/dutyline/dutyline.json').text.contains('security-group-no-open-ssh')
