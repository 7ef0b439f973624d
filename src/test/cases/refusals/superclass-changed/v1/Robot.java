class Robot {
    String kind() {
        return "robot";
    }
}
