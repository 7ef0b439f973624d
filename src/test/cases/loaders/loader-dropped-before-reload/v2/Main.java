import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Exception {
        Loaders.useAndDrop();
        System.gc();
        System.out.println("dropped");
        Evolve.next();
        Loaders.useAndDrop();
        System.gc();
        System.out.println(new Plugin().get());
    }
}
