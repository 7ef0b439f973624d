import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Exception {
        Class.forName("Color", false, Main.class.getClassLoader());
        System.out.println("loaded");
        Evolve.next();
        System.out.println(Palette.show());
    }
}
