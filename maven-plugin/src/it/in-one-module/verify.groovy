String log = new File(basedir, 'build.log').text

// Only a child runs the plugin; it looks at the whole build all the same.
assert log.count('1 template, 1 resource') == 1
assert new File(basedir, 'deployment/target/dutyline/dutyline.json').exists()
