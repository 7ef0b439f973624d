enum Weekday {
    SAT, SUN, MON
}
