import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Text text = new Text();
        System.out.println(text.say(1));
        Evolve.next();
        System.out.println(text.say(2));
        Evolve.next();
        System.out.println(text.say(3));
    }
}
