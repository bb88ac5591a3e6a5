# expect: met
resource "aws_ecs_cluster" "own_key" {
  name = "shop"

  configuration {
    managed_storage_configuration {
      fargate_ephemeral_storage_kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/11111111-2222-3333-4444-555555555555"
    }
  }
}

# expect: missing
resource "aws_ecs_cluster" "default" {
  name = "shop-default"
}
