package store

const (
	ErrNoSuchBucket = "NoSuchBucket" // The bucket is not there.
	ErrBucketFull   = "BucketFull" // This bucket is full.
	ErrSlowDown     = "SlowDown" // Too many calls.
	limit = 5
)
