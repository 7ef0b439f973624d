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
        Tag onClass = Service.class.getAnnotation(Tag.class);
        Tag onMethod = Service.class.getDeclaredMethod("serve", int.class).getAnnotation(Tag.class);
        System.out.println((onClass == null ? "none" : onClass.value()) + " " + (onMethod == null ? "none" : onMethod.value()));
    }
}
