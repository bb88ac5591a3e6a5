variable "tokens" {
  type = string
}

# expect: met
resource "aws_instance" "with_tokens" {
  ami           = "ami-0abcdef1234567890"
  instance_type = "t3.micro"

  metadata_options {
    http_tokens = "required"
  }
}

# expect: met
resource "aws_instance" "without_metadata" {
  ami           = "ami-0abcdef1234567890"
  instance_type = "t3.micro"

  metadata_options {
    http_endpoint = "disabled"
  }
}

# expect: missing at metadata_options.http_tokens
resource "aws_instance" "either" {
  ami           = "ami-0abcdef1234567890"
  instance_type = "t3.micro"

  metadata_options {
    http_endpoint = "enabled"
    http_tokens   = "optional"
  }
}

# expect: missing
resource "aws_instance" "default" {
  ami           = "ami-0abcdef1234567890"
  instance_type = "t3.micro"
}

# expect: unknown
resource "aws_instance" "undecided" {
  ami           = "ami-0abcdef1234567890"
  instance_type = "t3.micro"

  metadata_options {
    http_tokens = var.tokens
  }
}

# expect: met
resource "aws_launch_template" "with_tokens" {
  image_id = "ami-0abcdef1234567890"

  metadata_options {
    http_tokens = "required"
  }
}

# expect: met
resource "aws_instance" "from_template" {
  instance_type = "t3.micro"

  launch_template {
    id      = aws_launch_template.with_tokens.id
    version = "$Latest"
  }
}

# expect: missing at metadata_options.http_tokens
resource "aws_launch_configuration" "either" {
  image_id      = "ami-0abcdef1234567890"
  instance_type = "t3.micro"

  metadata_options {
    http_tokens = "optional"
  }
}
