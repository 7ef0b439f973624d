import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Child child = new Child();
        child.change();
        Evolve.next();
        System.out.println(child.kept());
    }
}
