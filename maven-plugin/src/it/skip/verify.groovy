String log = new File(basedir, 'build.log').text

assert log.contains('Skipping Dutyline')
assert !new File(basedir, 'target/dutyline').exists()
