# expect: met
resource "aws_cloudfront_distribution" "two" {
  enabled = true

  origin {
    domain_name = "www.example.com"
    origin_id   = "site"
  }

  origin {
    domain_name = "backup.example.com"
    origin_id   = "backup"
  }

  origin_group {
    origin_id = "both"

    failover_criteria {
      status_codes = [500, 503]
    }

    member {
      origin_id = "site"
    }

    member {
      origin_id = "backup"
    }
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

# expect: missing
resource "aws_cloudfront_distribution" "one" {
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
