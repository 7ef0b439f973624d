class Handler {
    static String handle(Exception e) {
        try {
            throw e;
        } catch (Problem caught) {
            return caught.code() + caught.getMessage() + caught.getCause();
        } catch (Exception caught) {
            return "wrong";
        }
    }
}
