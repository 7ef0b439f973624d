class Shout extends Handler<String> {
    @Override
    String handle(String s) {
        return super.handle(s.toUpperCase()) + "!";
    }
}
