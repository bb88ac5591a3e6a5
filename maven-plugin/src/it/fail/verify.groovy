String log = new File(basedir, 'build.log').text

// The place of the deciding property, as compilers give it, in the log as in the report.
assert log.contains('[ERROR] infra/bastion.yaml:13:11 Bastion: SSH (port 22) is open to everyone: '
    + 'SecurityGroupIngress[0].CidrIp is "0.0.0.0/0". [high, security-group-no-open-ssh]')
assert log.contains('MojoFailureException')

String report = new File(basedir, 'target/dutyline/dutyline.json').text
assert report.contains('"rule": "security-group-no-open-ssh"')
assert report.contains('"status": "missing"')
