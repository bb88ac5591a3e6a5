variable "restriction" {
  type = string
}

# expect: met
resource "aws_cloudfront_distribution" "near" {
  enabled = true

  origin {
    domain_name = "www.example.com"
    origin_id   = "site"
  }

  default_cache_behavior {
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
    target_origin_id       = "site"
    viewer_protocol_policy = "https-only"
  }

  restrictions {
    geo_restriction {
      restriction_type = "whitelist"
      locations        = ["AT", "CH", "DE"]
    }
  }

  viewer_certificate {
    cloudfront_default_certificate = true
  }
}

# expect: missing at restrictions.geo_restriction.restriction_type
resource "aws_cloudfront_distribution" "everywhere" {
  enabled = true

  origin {
    domain_name = "www.example.com"
    origin_id   = "site"
  }

  default_cache_behavior {
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
    target_origin_id       = "site"
    viewer_protocol_policy = "https-only"
  }

  restrictions {
    geo_restriction {
      restriction_type = "none"
    }
  }

  viewer_certificate {
    cloudfront_default_certificate = true
  }
}

# expect: unknown
resource "aws_cloudfront_distribution" "undecided" {
  enabled = true

  origin {
    domain_name = "www.example.com"
    origin_id   = "site"
  }

  default_cache_behavior {
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
    target_origin_id       = "site"
    viewer_protocol_policy = "https-only"
  }

  restrictions {
    geo_restriction {
      restriction_type = var.restriction
    }
  }

  viewer_certificate {
    cloudfront_default_certificate = true
  }
}
