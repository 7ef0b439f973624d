import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Exception {
        show();
        Evolve.next();
        show();
        Evolve.next();
        show();
    }

    static void show() throws Exception {
        Tag onField = Form.class.getDeclaredField("name").getAnnotation(Tag.class);
        int onParameter = Form.class.getDeclaredMethod("submit", String.class).getParameterAnnotations()[0].length;
        System.out.println((onField == null ? "none" : onField.value()) + " " + onParameter);
    }
}
