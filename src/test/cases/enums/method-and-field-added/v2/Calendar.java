class Calendar {
    static String show(Weekday day) {
        return day + " " + day.isFree() + " " + day.tomorrow() + " " + day.tomorrow().isFree() + " " + Weekday.asked();
    }
}
