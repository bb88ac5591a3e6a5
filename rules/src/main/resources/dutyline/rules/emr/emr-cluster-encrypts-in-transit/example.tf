variable "security_configuration" {
  type = string
}

resource "aws_emr_security_configuration" "tls" {
  name = "tls"

  configuration = jsonencode({
    EncryptionConfiguration = {
      EnableAtRestEncryption    = false
      EnableInTransitEncryption = true
      InTransitEncryptionConfiguration = {
        TLSCertificateConfiguration = {
          CertificateProviderType = "PEM"
          S3Object                = "s3://certificates/emr.zip"
        }
      }
    }
  })
}

resource "aws_emr_security_configuration" "plain" {
  name          = "plain"
  configuration = jsonencode({ EncryptionConfiguration = { EnableInTransitEncryption = false, EnableAtRestEncryption = false } })
}

# expect: met
resource "aws_emr_cluster" "encrypted" {
  name                   = "reports"
  release_label          = "emr-7.5.0"
  service_role           = "arn:aws:iam::111122223333:role/emr"
  security_configuration = aws_emr_security_configuration.tls.name
}

# expect: missing
resource "aws_emr_cluster" "plain" {
  name                   = "reports-plain"
  release_label          = "emr-7.5.0"
  service_role           = "arn:aws:iam::111122223333:role/emr"
  security_configuration = aws_emr_security_configuration.plain.name
}

# expect: missing
resource "aws_emr_cluster" "default" {
  name          = "reports-default"
  release_label = "emr-7.5.0"
  service_role  = "arn:aws:iam::111122223333:role/emr"
}

# expect: unknown
resource "aws_emr_cluster" "undecided" {
  name                   = "reports-new"
  release_label          = "emr-7.5.0"
  service_role           = "arn:aws:iam::111122223333:role/emr"
  security_configuration = var.security_configuration
}
