import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Throwable {
        Animal live = Zoo.dog("rex");
        System.out.println(Zoo.show(live));
        Evolve.next();
        System.out.println(Zoo.show(live) + " | " + Zoo.show(Zoo.dog("max")) + " | " + Zoo.show(Zoo.cat()));
        live.grow();
        System.out.println(Zoo.show(live));
    }
}
