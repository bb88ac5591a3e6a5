String log = new File(basedir, 'build.log').text

assert log =~ /\[WARNING\] infra\/bastion\.yaml:13:11 Bastion: /
for (file in ['dutyline.json', 'dutyline.sarif', 'TEST-dutyline.xml', 'dutyline.md']) {
  assert new File(basedir, 'target/dutyline/' + file).text.contains('security-group-no-open-ssh')
}
