import aws_cdk as cdk

from shop.data_stack import DataStack

app = cdk.App()
DataStack(
    app,
    "DataStack",
    env=cdk.Environment(account="111122223333", region="eu-central-1"),
)
app.synth()
