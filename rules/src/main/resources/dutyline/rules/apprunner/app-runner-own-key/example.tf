# expect: met
resource "aws_apprunner_service" "own_key" {
  service_name = "shop"

  encryption_configuration {
    kms_key = "arn:aws:kms:eu-west-1:111122223333:key/11111111-2222-3333-4444-555555555555"
  }

  source_configuration {
    image_repository {
      image_identifier      = "public.ecr.aws/nginx/nginx:1.27"
      image_repository_type = "ECR_PUBLIC"
    }
  }
}

# expect: missing
resource "aws_apprunner_service" "default" {
  service_name = "shop-default"

  source_configuration {
    image_repository {
      image_identifier      = "public.ecr.aws/nginx/nginx:1.27"
      image_repository_type = "ECR_PUBLIC"
    }
  }
}
