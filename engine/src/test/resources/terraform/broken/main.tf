locals {
  a = local.b
  b = local.c
  c = local.a
}

resource "aws_s3_bucket" "sound" {
  bucket = "sound"
}

resource "aws_s3_bucket" "sound" {
  bucket = "second"
}

resource "aws_s3_bucket" "cyclic" {
  bucket = local.a
}

resource "aws_s3_bucket" "dangling" {
  bucket = aws_s3_bucket.gone.bucket
  key    = aws_kms_key.gone.arn
  value  = var.gone
  module = module.gone.output
  call   = nosuchfunction("x")
  sum    = "a" + 1
}

resource "aws_s3_bucket" "half" {
  bucket = "half"
  tags   = {
}

resource "aws_s3_bucket" {
  bucket = "no name"
}
