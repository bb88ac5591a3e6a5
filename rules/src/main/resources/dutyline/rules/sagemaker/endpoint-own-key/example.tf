resource "aws_kms_key" "endpoint" {
  enable_key_rotation = true
}

# expect: met
resource "aws_sagemaker_endpoint_configuration" "own_key" {
  name        = "own-key"
  kms_key_arn = aws_kms_key.endpoint.arn

  production_variants {
    variant_name           = "main"
    model_name             = "orders"
    initial_instance_count = 1
    instance_type          = "ml.t2.medium"
  }
}

# expect: missing
resource "aws_sagemaker_endpoint_configuration" "aws_key" {
  name = "aws-key"

  production_variants {
    variant_name           = "main"
    model_name             = "orders"
    initial_instance_count = 1
    instance_type          = "ml.t2.medium"
  }
}
