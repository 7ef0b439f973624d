import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Animal dog = new Dog();
        System.out.println(Client.use(dog));
        Evolve.next();
        System.out.println(Client.use(dog));
        System.out.println(Client.use(new Dog()));
        System.out.println(Client.use(new Animal()));
    }
}
