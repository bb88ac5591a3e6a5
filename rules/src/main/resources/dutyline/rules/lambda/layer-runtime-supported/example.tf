variable "runtime" {
  type = string
}

# expect: met
resource "aws_lambda_layer_version" "current" {
  layer_name          = "tools"
  s3_bucket           = "code"
  s3_key              = "tools.zip"
  compatible_runtimes = ["dotnet6", "java21"]
}

# expect: missing
resource "aws_lambda_layer_version" "old" {
  layer_name          = "tools"
  s3_bucket           = "code"
  s3_key              = "tools.zip"
  compatible_runtimes = ["dotnet6"]
}

# expect: unknown
resource "aws_lambda_layer_version" "undecided" {
  layer_name          = "tools"
  s3_bucket           = "code"
  s3_key              = "tools.zip"
  compatible_runtimes = [var.runtime]
}

# expect: not-applicable
resource "aws_lambda_layer_version" "any" {
  layer_name = "tools"
  s3_bucket  = "code"
  s3_key     = "tools.zip"
}
