variable "subnet" {
  type = string
}

resource "aws_subnet" "private" {
  vpc_id     = "vpc-0123456789abcdef0"
  cidr_block = "10.0.1.0/24"
}

resource "aws_subnet" "public" {
  vpc_id                  = "vpc-0123456789abcdef0"
  cidr_block              = "10.0.2.0/24"
  map_public_ip_on_launch = true
}

# expect: met
resource "aws_emr_cluster" "private" {
  name          = "reports"
  release_label = "emr-7.5.0"
  service_role  = "arn:aws:iam::111122223333:role/emr"

  ec2_attributes {
    instance_profile = "emr"
    subnet_id        = aws_subnet.private.id
  }
}

# expect: missing
resource "aws_emr_cluster" "public" {
  name          = "reports-public"
  release_label = "emr-7.5.0"
  service_role  = "arn:aws:iam::111122223333:role/emr"

  ec2_attributes {
    instance_profile = "emr"
    subnet_id        = aws_subnet.public.id
  }
}

# expect: missing
resource "aws_emr_cluster" "anywhere" {
  name          = "reports-anywhere"
  release_label = "emr-7.5.0"
  service_role  = "arn:aws:iam::111122223333:role/emr"
}

# expect: unknown
resource "aws_emr_cluster" "undecided" {
  name          = "reports-new"
  release_label = "emr-7.5.0"
  service_role  = "arn:aws:iam::111122223333:role/emr"

  ec2_attributes {
    instance_profile = "emr"
    subnet_id        = var.subnet
  }
}
