class Handler {
    static String handle(Exception e) {
        try {
            throw e;
        } catch (Exception caught) {
            return caught.getMessage() + caught.getCause();
        }
    }
}
