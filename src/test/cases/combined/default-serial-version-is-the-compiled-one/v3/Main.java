import evolve.Evolve;
import java.io.ByteArrayInputStream;
import java.io.ObjectInputStream;
import java.io.ObjectStreamClass;
import java.util.List;

public class Main {
    /** What a program without the agent wrote: a Money and a Names, neither with a serialVersionUID of its own. */
    private static final List<String> FROM_ELSEWHERE = List.of(
            "rO0ABXNyAAVNb25lefE6+EyVOw1fAgACSgAFY2VudHNMAAhjdXJyZW5jeXQAEkxqYXZhL2xhbmcvU3RyaW5nO3hwAAAAAAAAAAV0AANFVVI=",
            "rO0ABXNyAAVOYW1lc7xqgs5d1ufIAgABSQAFbGltaXR4cgATamF2YS51dGlsLkFycmF5TGlzdHiB0h2Zx2GdAwABSQAEc2l6ZXhwAAAAAXcEAAAAAXQAAXh4AAAAAw==");

    public static void main(String[] args) throws Throwable {
        show();
        Evolve.next();
        show();
        Evolve.next();
        System.out.println(new Broken("a") + " " + new Broken("b"));
        System.out.println(new Names());
    }

    private static void show() throws Exception {
        for (String bytes : FROM_ELSEWHERE) {
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(java.util.Base64.getDecoder().decode(bytes)))) {
                System.out.println(in.readObject());
            }
        }
        for (Class<?> each : List.of(Money.class, Names.class, Broken.class, Own.class, Unit.class, Pair.class, Sub.class)) {
            System.out.println(each.getName() + " " + ObjectStreamClass.lookup(each).getSerialVersionUID());
        }
        System.out.println("Plain " + ObjectStreamClass.lookup(Plain.class));
    }
}
