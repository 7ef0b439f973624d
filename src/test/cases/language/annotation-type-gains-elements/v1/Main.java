import evolve.Evolve;

public class Main {
    private static Tag live;

    public static void main(String[] args) throws Exception {
        live = Subject.class.getAnnotation(Tag.class);
        show();
        Evolve.next();
        show();
        System.out.println(Reader.read(Late.class.getAnnotation(Tag.class)));
        Evolve.next();
        live = Subject.class.getAnnotation(Tag.class);
        show();
        System.out.println(Reader.read(Late.class.getAnnotation(Tag.class)));
    }

    private static void show() throws Exception {
        System.out.println(Reader.read(live));
        System.out.println(Reader.read(Subject.class.getAnnotation(Tag.class)));
        System.out.println(Reader.read(Subject.class.getDeclaredField("field").getAnnotation(Tag.class)));
        System.out.println(Reader.read(Subject.class.getDeclaredMethod("method").getAnnotation(Tag.class)));
        System.out.println(Reader.read(Same.class.getAnnotation(Tag.class)));
    }
}
