class Plain {
    int number = 9;

    public String toString() {
        return "plain " + number;
    }
}
