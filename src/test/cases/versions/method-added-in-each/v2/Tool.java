class Tool {
    String run() {
        return a();
    }

    String a() {
        return "a";
    }
}
