package store

const (
	ErrNoSuchBucket = "NoSuchBucket" // The bucket is not there.
	ErrBucketFull   = "BucketFull" // This bucket is full.
	ErrTooMany      = "TooMany" // Too many calls.
	limit = 5
)
