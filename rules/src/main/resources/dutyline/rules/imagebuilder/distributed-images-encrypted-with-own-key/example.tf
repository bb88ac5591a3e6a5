resource "aws_kms_key" "images" {}

# expect: met
resource "aws_imagebuilder_distribution_configuration" "own_key" {
  name = "everywhere"

  distribution {
    region = "eu-west-1"

    ami_distribution_configuration {
      name       = "web-{{ imagebuilder:buildDate }}"
      kms_key_id = aws_kms_key.images.arn
    }
  }
}

# expect: missing
resource "aws_imagebuilder_distribution_configuration" "one_without" {
  name = "everywhere"

  distribution {
    region = "eu-west-1"

    ami_distribution_configuration {
      name       = "web-{{ imagebuilder:buildDate }}"
      kms_key_id = aws_kms_key.images.arn
    }
  }

  distribution {
    region = "eu-central-1"

    ami_distribution_configuration {
      name = "web-{{ imagebuilder:buildDate }}"
    }
  }
}

# expect: not-applicable
resource "aws_imagebuilder_distribution_configuration" "containers" {
  name = "containers"

  distribution {
    region = "eu-west-1"

    container_distribution_configuration {
      target_repository {
        service         = "ECR"
        repository_name = "web"
      }
    }
  }
}
