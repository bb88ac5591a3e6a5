String log = new File(basedir, 'build.log').text

assert log =~ /\[ERROR\] dutyline\.yaml:1:\d+ /
assert log.contains('MojoExecutionException')
assert !new File(basedir, 'target/dutyline').exists()
