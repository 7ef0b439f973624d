class Mailer {
    String send(String to) {
        return "to " + to;
    }
}
