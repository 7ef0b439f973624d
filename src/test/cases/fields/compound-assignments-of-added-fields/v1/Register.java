class Register {
    String work() {
        return "-";
    }
}
