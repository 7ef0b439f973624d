class Work {
    String added() {
        return "added";
    }

    int line() {
        return new Throwable().getStackTrace()[0].getLineNumber();
    }
}
