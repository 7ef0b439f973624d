import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Owner owner = new Owner();
        System.out.println(owner.show());
        Evolve.next();
        System.out.println(owner.show());
    }
}
