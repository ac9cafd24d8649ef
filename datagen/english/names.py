"""Names from many cultures, each with the pronouns that stories use for it."""

from typing import NamedTuple


class Person(NamedTuple):
    """A name and its pronouns; `again` is what to call a person who was named before, if else."""

    name: str
    he: str
    him: str
    his: str
    himself: str
    again: str = ""


_SHE = """
Anna Mia Lena Sara Emma Zoe Nora Lily Maria Ruth Priya Aisha Yuki Olga Ines Kate Rosa Tara Wendy
Alice Amelia Ava Bella Carla Chloe Clara Diana Elena Ella Emily Erin Eva Fiona Flora Freya Grace
Hannah Hazel Heidi Helen Holly Ida Irene Iris Isla Ivy Jane Jasmine Jenna Jessica Julia Karen Laura
Leah Linda Lisa Lola Lucy Luna Mabel Maya Megan Molly Naomi Natalie Nina Olivia Paula Petra Rachel
Rebecca Robin Sally Sandra Sophia Stella Susan Tessa Tina Vera Victoria Yvonne Adaeze Amara
Chiamaka Efua Folake Ngozi Thandi Wanjiru Zainab Zuri Fatima Layla Leila Mariam Nadia Noor Salma
Samira Yasmin Zahra Ananya Deepa Divya Kavya Lakshmi Meera Neha Pooja Radha Sita Sunita Akiko Hana
Keiko Naoko Sakura Mei Ling Xiu Lan Linh Mai Thuy Minji Sooyeon Jiwoo Dewi Siti Putri Camila Carmen
Catalina Gabriela Isabel Juana Lucia Marisol Paloma Pilar Valeria Ximena Anya Daria Irina Katya
Ludmila Natasha Oksana Svetlana Agnieszka Kasia Zofia Astrid Ingrid Linnea Saga Sigrid Bianca
Chiara Giulia Francesca Ginevra Amelie Celine Colette Elodie Margot Nathalie Greta Liesel Ulrike
Aroha Moana Tui Ayelet Miriam Shira Talia Anahit Nino Aylin Elif Zeynep Maeve Saoirse Beatriz
Luciana Eszter Ilse Shirin Parisa
"""
_HE = """
Tom Ben Sam Leo Max Paul Omar Ivan Luis Noah Jack Ravi Kofi Hugo Adam Finn Peter Tariq Dan Aaron
Alan Albert Alex Andrew Arthur Austin Barry Blake Brian Bruce Caleb Calvin Carl Charlie Chris Cole
Colin Connor Craig Daniel David Dennis Derek Dylan Edgar Edward Eli Elliot Eric Ethan Evan Felix
Frank Fred Gavin George Greg Harry Henry Howard Ian Isaac Jacob James Jason Jeremy Joe John Josh
Justin Keith Kevin Kyle Lewis Liam Logan Lucas Luke Martin Mason Matt Mike Nathan Neil Nick Nolan
Oliver Oscar Owen Patrick Philip Ralph Ray Richard Rick Robert Roger Ron Ryan Scott Sean Simon Stan
Steve Ted Theo Tim Toby Tony Trevor Victor Walter Wesley Abdul Ahmed Ali Amir Bilal Faisal Farid
Hamza Hassan Ibrahim Idris Jamal Karim Khalid Malik Mustafa Rashid Samir Yusuf Ade Chidi Chinedu
Emeka Jabari Kwame Kwesi Mandla Obi Sipho Tunde Uche Arjun Anil Dev Gopal Imran Kabir Kiran Manish
Nikhil Raj Rohan Sanjay Suresh Vijay Vikram Akira Daiki Haruto Hiroshi Kenji Satoshi Takeshi Bao
Chen Duc Feng Jian Jun Li Wei Minh Quang Tuan Hyun Jisoo Seojun Agus Budi Arif Alejandro Andres
Carlos Diego Emilio Esteban Fernando Javier Jorge Jose Juan Manuel Mateo Miguel Pablo Pedro Rafael
Ramon Ricardo Santiago Alexei Boris Dmitri Igor Mikhail Nikolai Oleg Sergei Vadim Yuri Jakub Marek
Pawel Tomasz Anders Bjorn Erik Lars Magnus Sven Dario Enzo Fabio Giorgio Lorenzo Marco Matteo
Antoine Etienne Henri Jules Luc Marcel Pierre Dieter Hans Jurgen Klaus Otto Tane Wiremu Ari Avi
Moshe Uri Levon Giorgi Emre Mehmet Murat Cyrus Dariush Declan Ronan Tiago Bence Laszlo Nuno
"""

PEOPLE = tuple(
    [Person(name, "she", "her", "her", "herself") for name in _SHE.split()]
    + [Person(name, "he", "him", "his", "himself") for name in _HE.split()]
)

_SURNAMES = """
Adeyemi Ahmadi Alvarez Andersson Bakker Banerjee Baptiste Becker Bianchi Brown Campbell Carter
Castillo Chen Cohen Cruz Dang Davies Diallo Duarte Eriksen Evans Fernandez Fischer Flores Fofana
Garcia Gomez Green Gupta Haddad Hall Hansen Hernandez Hill Hoang Huang Ibekwe Ito Ivanova Jackson
Jansen Johnson Kamau Kaur Khan Kim Kimura Kowalski Kumar Larsen Lee Levi Lopez Mahlangu Martinez
Mbeki Mehta Mendoza Meyer Miller Moreno Moyo Mwangi Nakamura Nguyen Novak Nowak Okafor Okoye
Oliveira Osei Park Patel Perez Petrov Pham Popescu Ramirez Reyes Robinson Rossi Ryan Salazar Santos
Sato Schmidt Shah Sharma Silva Singh Smith Suzuki Tanaka Taylor Thomas Torres Tran Turner Vargas
Wang Watanabe White Wong Wood Wright Yamamoto Yang Young Zhang
"""

SURNAMES = tuple(_SURNAMES.split())
