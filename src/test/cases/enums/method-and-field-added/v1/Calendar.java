class Calendar {
    static String show(Weekday day) {
        return day.toString();
    }
}
