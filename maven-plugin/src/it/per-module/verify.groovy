String log = new File(basedir, 'build.log').text

assert log.count('1 template, 1 resource') == 3
assert log.findAll(/network\/infra\/bastion\.yaml:13:11 Bastion: .*security-group-no-open-ssh/).size() == 1

def stacks = [
  '': 'infra/bastion.yaml',
  'network/': 'network/infra/bastion.yaml',
  'storage/': 'infra/bastion.yaml',
]
for (module in stacks.keySet()) {
  String report = new File(basedir, module + 'target/dutyline/dutyline.json').text
  assert report.contains('"id": "' + stacks[module] + '"')
  assert report.count('"canonicalType"') == 1
}
