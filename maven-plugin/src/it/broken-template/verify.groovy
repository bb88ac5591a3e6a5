String log = new File(basedir, 'build.log').text

assert log =~ /\[ERROR\] infra\/broken\.yaml:\d+:\d+ /
assert log.contains('MojoExecutionException')
// The other one is in the ledger still.
assert new File(basedir, 'target/dutyline/dutyline.json').text.contains('"address": "Bastion"')
