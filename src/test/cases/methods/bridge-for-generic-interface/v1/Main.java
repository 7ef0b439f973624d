import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Codec<Integer> codec = new Digits();
        System.out.println(Client.use(codec, 42));
        Evolve.next();
        System.out.println(Client.use(codec, 42));
    }
}
