interface Absent {
    String say(int number);
}
