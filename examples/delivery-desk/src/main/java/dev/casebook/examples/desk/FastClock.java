package dev.casebook.examples.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that runs so many times as fast as the one of the wall. */
final class FastClock extends Clock {
    private final Clock wall;
    private final Instant start;
    private final int speed;

    FastClock(Clock wall, int speed) {
        this.wall = wall;
        this.start = wall.instant();
        this.speed = speed;
    }

    @Override
    public Instant instant() {
        return start.plus(Duration.between(start, wall.instant()).multipliedBy(speed));
    }

    @Override
    public ZoneId getZone() {
        return wall.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new FastClock(wall.withZone(zone), speed);
    }
}
